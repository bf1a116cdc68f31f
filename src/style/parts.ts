/** The sections of the page of components, in their order. */
export const PARTS = [
  {
    id: 'colours',
    title: 'Colours',
    says: 'From the two that the county chose, by day and by night, with their contrast on paper.',
  },
  {
    id: 'type',
    title: 'Type',
    says: 'One Latin display face; Han, Kana, Hangul and Arabic in the reader’s own.',
  },
  {
    id: 'space',
    title: 'Space, rules, motion',
    says: 'Steps of half a rem. Lines part things, not boxes. Little moves, and nothing for who asks for stillness.',
  },
  { id: 'buttons', title: 'Buttons', says: 'One primary action a view.' },
  {
    id: 'marks',
    title: 'Marks and notices',
    says: 'Each state has a form as well as a colour, and stands beside its word.',
  },
  {
    id: 'figures',
    title: 'Figures and facts',
    says: 'A number, its unit, what it is of, as of when and from where.',
  },
  {
    id: 'fields',
    title: 'Fields',
    says: 'What is wrong stands at the field; what cannot be read is kept, and said to be unused.',
  },
  {
    id: 'filters',
    title: 'Filters',
    says: 'How many each answer would leave; one that would leave none cannot be chosen.',
  },
  {
    id: 'search',
    title: 'Search',
    says: 'Over any page: before one types, with results, and with none.',
  },
  {
    id: 'cards',
    title: 'Cards and lists',
    says: 'A record in a list, and beside another.',
  },
  {
    id: 'photographs',
    title: 'Pictures',
    says: 'Never without whose they are; drawings where there is no photograph.',
  },
  {
    id: 'charts',
    title: 'Charts',
    says: 'Every chart is a table too, so that who does not see it misses nothing.',
  },
  {
    id: 'tables',
    title: 'Tables',
    says: 'Wide ones scroll within themselves; the page never does.',
  },
  {
    id: 'project',
    title: 'Parts of a project',
    says: 'In the order of its page.',
  },
  {
    id: 'park',
    title: 'Parts of a park, a procedure, the press page',
    says: 'What else records are made of.',
  },
  {
    id: 'prose',
    title: 'Prose',
    says: 'The words of records and of hand-made pages.',
  },
  {
    id: 'empty',
    title: 'Empty',
    says: 'Unknown is a value and is said. A section without anything to say is absent.',
  },
  {
    id: 'frame',
    title: 'Frame',
    says: 'Header, menus, footer and the pages without a record, as a desk and a telephone show them.',
  },
  {
    id: 'directions',
    title: 'Day and night, right to left',
    says: 'Whatever the reader’s own setting.',
  },
] as const;
