/** What is chosen: the value of each filter that is set, by its name in the address. */
export type Filters = ReadonlyMap<string, string>;

/** Sets the filters of a form from the address. Values that are no choice are ignored. */
export const readFilters = (form: HTMLFormElement): void => {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
      field.value = value;
  }
};

/** Writes the filters of a form into the address and into the link to the other language. Returns them. */
export const writeFilters = (form: HTMLFormElement): Filters => {
  const chosen = new Map(
    [...form.elements]
      .filter((field) => field instanceof HTMLSelectElement)
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]),
  );
  const search = new URLSearchParams([...chosen]).toString();
  const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
  history.replaceState(history.state, '', address);
  const other = document.querySelector<HTMLAnchorElement>('.switch');
  if (other !== null) other.search = search;
  return chosen;
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
