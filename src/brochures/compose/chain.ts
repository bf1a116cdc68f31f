import { CHAIN_STEPS } from '../../catalogue/industry.ts';
import type { Industry } from '../../catalogue/load.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';

export type Chain = {
  title: string;
  steps: { name: string; nodes: { name: string; state: string; words: string }[] }[];
};

/** An industry's chain by its steps; null where none is written down. */
export function chain(industry: View<Industry> | null, { t }: Reader): Chain | null {
  const nodes = industry?.record.chain ?? [];
  if (!industry || nodes.length === 0) return null;
  const steps = CHAIN_STEPS.map((step) => ({
    name: t(`chain.${step}`),
    nodes: nodes
      .filter((node) => node.step === step)
      .map(({ name, state }) => ({ name, state, words: t(`chain.${state}`) })),
  })).filter((step) => step.nodes.length > 0);
  return {
    title: t('sheet.titled', { title: t('record.chain'), of: industry.record.title }),
    steps,
  };
}
