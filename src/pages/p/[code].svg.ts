import type { APIContext } from 'astro';
import {
  ADDRESSED,
  type AddressedRecord,
  loadCatalogue,
  permanentId,
} from '../../catalogue/load.ts';
import { qrSvg } from '../../drawings/qr.ts';
import { absolute, permanentPath } from '../../outreach/addresses.ts';

const INK = '#14212b';
const GROUND = '#fff';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  const records: AddressedRecord[] = ADDRESSED.flatMap(
    (name): AddressedRecord[] => catalogue[name],
  );
  return records.map((record) => ({ params: { code: permanentId(record) }, props: { record } }));
}

type Props = { record: AddressedRecord };

/** The QR code of a record's address for ever. */
export async function GET({ props }: APIContext<Props>) {
  const { site } = await loadCatalogue();
  const url = absolute(site, permanentPath(site, props.record));
  return new Response(qrSvg(url, INK, GROUND), { headers: { 'Content-Type': 'image/svg+xml' } });
}
