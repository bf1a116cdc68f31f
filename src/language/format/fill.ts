/** @example fill('{value} ({also})', { value: '210 mu', also: '14 ha' }) // => '210 mu (14 ha)' */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
