/** Units of the map of the home page; what lies behind its marks is a file of its own of the same size. */
export const PLACE = { width: 660, height: 560, file: 'place.svg' } as const;
