/** @example headingKey('项　目 名\n称 *') // => '项目名称' */
export function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[*:]+|\((?:必填|选填|可选)\)/g, '')
    .toLowerCase();
}
