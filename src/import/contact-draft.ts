import { z } from 'zod';
import { oneLine } from './clean-text.ts';
import { beginMaking, keepReported, leaveUnread, type Making, noteFinding } from './draft.ts';
import type { Fields } from './project-facts.ts';
import { readTelephone } from './telephone.ts';

export type ContactMaking = { making: Making; title: string; key: string };

const NUMBER = /\+?\d[\d\s()（）.-]{5,}\d/;

/**
 * The contact that a row names: one record for each person or desk. A telephone of several is read up to the first
 * complete one; the others are kept as reported.
 */
export function contactOf(sheet: string, fields: Fields): ContactMaking | null {
  const making = beginMaking(sheet);
  const phoneCell = fields.get('contactPhone')?.cell;
  const nameCell = fields.get('contactName')?.cell;
  const office = fields.get('contactOffice')?.cell;
  const number = [phoneCell, nameCell]
    .map((cell) => NUMBER.exec(cell?.text ?? '')?.[0])
    .find(Boolean);
  // 联系人及电话 holds both in one cell.
  const person = (nameCell?.text ?? phoneCell?.text ?? '')
    .replace(NUMBER, '')
    .replace(/转?[\d、，,;；:：/()（）+-]+/g, ' ')
    .trim();
  const words = [office?.text ?? '', person].filter((text) => text !== '').map(oneLine);
  const title = words.join(' ') || (number ?? '');
  if (title === '') return null;
  making.facts['title'] = title;
  making.facts['summary'] = '招商项目联系人。';
  const source = phoneCell ?? nameCell;
  if (source && number !== undefined) {
    const read = readTelephone(number);
    if (read) making.facts['phone'] = read.phone;
    else leaveUnread(making, 'phone', source, { code: 'contact.phone', params: {} });
    if (read && /\d/.test(source.text.replace(number, ''))) keepReported(making, 'phone', source);
    if (read?.mobile) noteFinding(making, 'look', source, { code: 'contact.mobile', params: {} });
  } else if (phoneCell && /\d/.test(phoneCell.text)) {
    leaveUnread(making, 'phone', phoneCell, { code: 'contact.phone', params: {} });
  }
  const email = fields.get('contactEmail')?.cell;
  if (email && z.email().safeParse(email.text).success) making.facts['email'] = email.text;
  else if (email) leaveUnread(making, 'email', email, { code: 'contact.email', params: {} });
  return { making, title, key: `${title}|${number ?? ''}` };
}
