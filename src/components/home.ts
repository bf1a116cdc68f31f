import type { Figure } from '../catalogue/fields.ts';
import type { Park } from '../catalogue/load.ts';
import type { Quantity } from '../catalogue/quantity-types.ts';
import { reckoned } from '../catalogue/reckoned.ts';
import { OPEN_STAGES } from '../catalogue/stage.ts';
import { total } from '../catalogue/total.ts';
import type { Reader } from '../language/reader.ts';

type HomeFigure = { figure: Figure; label: string };

function mostSpare(parks: Park[]): Park | undefined {
  const spare = (park: Park) => park.utilities.power?.spare.value?.low ?? 0;
  return [...parks].sort((a, b) => spare(b) - spare(a)).find((park) => spare(park) > 0);
}

/** The numbers that matter, summed from the records; one that no record states is absent. */
export function homeFigures({ catalogue, t, view }: Reader): HomeFigure[] {
  const { parks, projects } = catalogue;
  const sum = (name: 'landFree' | 'landLevelled' | 'workshopsFree') =>
    total(parks.map((park) => park[name].value));
  const open = projects.filter(({ stage }) => OPEN_STAGES.includes(stage));
  const investment = total(
    open.map(({ investment: { value } }) => (value?.unit === 'CNY' ? value : null)),
  );
  const powerful = mostSpare(parks);
  const power = powerful?.utilities.power?.spare.value ?? null;
  const rows: [Quantity | null, string][] = [
    [sum('landFree'), t('home.figureLand')],
    [sum('workshopsFree'), t('home.figureWorkshops')],
    [power, powerful ? t('home.figureSpare', { park: view(powerful).record.title }) : ''],
    [investment, t('home.figureInvestment', { count: open.length })],
  ];
  return rows
    .filter(([value]) => value !== null)
    .map(([value, label]) => ({ figure: reckoned(value, catalogue.site), label }));
}
