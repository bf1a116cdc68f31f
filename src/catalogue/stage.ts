/** The six stages of a project, in order. */
export const STAGES = [
  'packaged',
  'negotiating',
  'signed',
  'landed',
  'building',
  'operating',
] as const;
/** What ends a project from anywhere: called off, closed down, or its offer run out. Its page stays and says so. */
export const ENDINGS = ['withdrawn', 'closed', 'expired'] as const;
export const ALL_STAGES = [...STAGES, ...ENDINGS] as const;
export type Stage = (typeof ALL_STAGES)[number];
export type Ending = (typeof ENDINGS)[number];

/** @example isEnded('withdrawn') // => true */
export function isEnded(stage: Stage): stage is Ending {
  return (ENDINGS as readonly Stage[]).includes(stage);
}

/** Projects that still look for an investor. */
export const OPEN_STAGES: readonly Stage[] = ['packaged', 'negotiating'];

type Staged = { stage: Stage; history: readonly { stage: Stage }[] };

/** Whether a contract was ever signed, however the project ended. */
export function hasBeenSigned({ stage, history }: Staged): boolean {
  const from = STAGES.indexOf('signed');
  return [stage, ...history.map((entry) => entry.stage)].some(
    (reached) => (STAGES as readonly Stage[]).indexOf(reached) >= from,
  );
}

/** What offices write, and which stage it is. The longest match wins, so 已签约未开工 is not 开工. */
export const STAGE_WORDS: Record<Exclude<Stage, Ending>, readonly string[]> = {
  packaged: ['策划包装', '包装', '策划', '谋划', '储备', '支持推进', '前期工作', '挂牌'],
  negotiating: ['在谈', '洽谈', '意向', '意向协议', '意向书', '准备签约', '对接', '进展缓慢'],
  signed: ['已签约', '签约', '框架协议', '已签约未开工', '合同已签'],
  landed: ['已落户', '已落地', '落户', '已引进', '引进', '即将开工', '注册'],
  building: ['在建', '开工', '已开工', '建设中', '即将开业', '即将投产', '竣工', '已竣工'],
  operating: ['投产', '试投产', '试生产', '已投产', '运营', '营业', '开业', '已完成', '投产达效'],
};

/**
 * The stage that an office's words mean, or null.
 *
 * @example stageOf('已签约未开工') // => 'signed'
 * @example stageOf('试投产') // => 'operating'
 * @example stageOf('挂牌阶段') // => 'packaged'
 */
export function stageOf(words: string): Stage | null {
  const text = words.replace(/\s+/g, '');
  let best: { stage: Stage; length: number } | null = null;
  for (const stage of STAGES) {
    for (const word of STAGE_WORDS[stage]) {
      if (text.includes(word) && word.length > (best?.length ?? 0)) {
        best = { stage, length: word.length };
      }
    }
  }
  return best?.stage ?? null;
}
