import type { Search } from '../search/client.ts';
import type { SearchData } from '../search/data.ts';
import { likeTerms } from '../search/nearest.ts';
import { SearchDialog } from '../search/search-dialog.ts';
import type { SampleHit } from './search-sample.ts';

/** `<style-search>`: the search dialog, standing in the page, with what its `data-query` finds among its `data-hits`. */
export class StyleSearch extends HTMLElement {
  connectedCallback() {
    const { query = '', hits = '[]' } = this.dataset;
    const link = this.querySelector('a') as HTMLAnchorElement;
    new SearchDialog(link, (address) => sample(address, JSON.parse(hits)));
    const dialog = document.body.lastElementChild as HTMLDialogElement;
    this.append(dialog);
    dialog.open = true;
    const input = dialog.querySelector('input') as HTMLInputElement;
    input.value = query;
    input.dispatchEvent(new Event('input'));
  }
}

async function sample(address: string, hits: SampleHit[]): Promise<Search> {
  const data: SearchData = await (await fetch(address)).json();
  const ranked = hits.map(({ group, ...fragment }, i) => ({
    id: String(i),
    score: 1,
    group,
    data: async () => fragment,
  }));
  return {
    data,
    filters: async () => ({}),
    find: async (query) => ({
      hits: hits.some(({ excerpt }) => excerpt.toLowerCase().includes(query.toLowerCase()))
        ? ranked
        : [],
      marks: [query],
      instead: null,
    }),
    like: (query) => likeTerms(query, data.lexicon.terms, 5),
  };
}
