/** Returns what stands at the address of an index. @throws when it can't be read. */
export const loadIndex = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};
