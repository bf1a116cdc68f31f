import { z } from 'zod';
import { about, figure, recordId, words } from './fields.ts';

export const CONNECTION_KINDS = [
  'wharf',
  'seaport',
  'airport',
  'railFreight',
  'motorway',
  'customs',
  'city',
] as const;

const connection = z.strictObject({
  id: recordId,
  kind: z.enum(CONNECTION_KINDS).meta(about('What is reached.', '到达的设施。', 'seaport')),
  name: words().meta(about('Its name, or what it is called here.', '名称。', '海港集装箱码头')),
  distance: figure('length').meta(about('By road.', '公路里程。', '58公里')),
  time: figure('duration').meta(about('Driving time.', '车程。', '45分钟')),
});

export const connections = z
  .array(connection)
  .default([])
  .meta(about('How far ports, airports and motorways are.', '到港口、机场、高速等的距离。'));
