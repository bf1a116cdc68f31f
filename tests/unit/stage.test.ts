import { describe, expect, test } from 'vitest';
import {
  ALL_STAGES,
  hasBeenSigned,
  isEnded,
  OPEN_STAGES,
  type Stage,
  stageOf,
} from '../../src/catalogue/stage.ts';

const reached = (stage: Stage, ...history: Stage[]) =>
  hasBeenSigned({ stage, history: history.map((stage) => ({ stage })) });

test('every stage is open, under contract or ended, and only one of them', () => {
  const sorted = Object.groupBy(ALL_STAGES, (stage) =>
    isEnded(stage) ? 'ended' : OPEN_STAGES.includes(stage) ? 'open' : 'underContract',
  );
  expect(sorted).toEqual({
    open: ['packaged', 'negotiating'],
    underContract: ['signed', 'landed', 'building', 'operating'],
    ended: ['withdrawn', 'closed', 'expired'],
  });
});

describe('a contract', () => {
  test.each(['signed', 'landed', 'building', 'operating'] as const)('is there: %s', (stage) => {
    expect(reached(stage)).toBe(true);
  });

  test('is not there while the project is open, nor where its offer ran out', () => {
    expect(reached('packaged')).toBe(false);
    expect(reached('negotiating', 'packaged')).toBe(false);
    expect(reached('expired', 'packaged', 'negotiating', 'expired')).toBe(false);
  });

  test('was there where the project ended, or went back to the market, after it', () => {
    expect(reached('withdrawn', 'packaged', 'signed', 'withdrawn')).toBe(true);
    expect(reached('closed', 'operating', 'closed')).toBe(true);
    expect(reached('packaged', 'signed', 'packaged')).toBe(true);
  });
});

describe('the words of an office', () => {
  test.each([
    ['策划包装', 'packaged'],
    ['挂牌阶段', 'packaged'],
    ['意向协议', 'negotiating'],
    ['准备签约', 'negotiating'],
    ['已签约未开工', 'signed'],
    ['即将开工', 'landed'],
    ['竣 工', 'building'],
    ['即将投产', 'building'],
    ['试投产', 'operating'],
  ])('%s is %s', (words, stage) => expect(stageOf(words)).toBe(stage));

  test.each(['', '未定', '中止'])('that name no stage mean none: “%s”', (words) => {
    expect(stageOf(words)).toBeNull();
  });
});
