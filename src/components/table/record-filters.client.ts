/** What is chosen: the value of each filter that is set, by its name in the address. */
export type Filters = ReadonlyMap<string, string>;

const fieldsOf = (form: HTMLFormElement): HTMLSelectElement[] =>
  [...form.elements].filter((field) => field instanceof HTMLSelectElement);

/** Sets the filters of a form from the address. Values that are no choice are ignored. */
const readFilters = (form: HTMLFormElement): void => {
  const address = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = address.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
};

/** Returns what is chosen in a form. */
const chosenFilters = (form: HTMLFormElement): Filters =>
  new Map(
    fieldsOf(form)
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]),
  );

/** Lets the link to the other language lead to the same choice. */
const carryFilters = (search: string): void => {
  const other = document.querySelector<HTMLAnchorElement>('.switch');
  if (other !== null) other.search = search;
};

/** Keeps the filters of a form in the address, a step of the browser’s history each, and calls `apply` whenever they change. */
export const keepFilters = (form: HTMLFormElement, apply: (chosen: Filters) => void): void => {
  const chosenNow = (): Filters => {
    const chosen = chosenFilters(form);
    carryFilters(new URLSearchParams([...chosen]).toString());
    return chosen;
  };
  const addressOf = (chosen: Filters): string => {
    const search = new URLSearchParams([...chosen]).toString();
    return `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
  };
  const write = (): void => {
    const chosen = chosenNow();
    history.pushState(null, '', addressOf(chosen));
    apply(chosen);
  };
  const read = (): void => {
    readFilters(form);
    apply(chosenNow());
  };
  form.addEventListener('input', write);
  form.addEventListener('reset', () => setTimeout(write));
  addEventListener('popstate', read);
  readFilters(form);
  // What is no choice leaves the address, without a step back to it.
  history.replaceState(history.state, '', addressOf(chosenFilters(form)));
  read();
};

/** True for a row that every filter lets through: `from` and `to` bound its year, `counted` is every level but suspected, the
 * others equal its data attribute. */
export const matches = ({ dataset }: HTMLElement, chosen: Filters): boolean =>
  [...chosen].every(([name, value]) => {
    if (value === 'counted') return dataset[name] !== 'suspected';
    const bounds = [chosen.get('from'), chosen.get('to')].filter((bound) => bound !== undefined).map(Number);
    if (name === 'from') return Number(dataset['year']) >= Math.min(...bounds);
    // Bounds that are swapped mean the same years.
    if (name === 'to') return Number(dataset['year']) <= Math.max(...bounds);
    return (dataset[name] ?? 'unknown') === value;
  });
