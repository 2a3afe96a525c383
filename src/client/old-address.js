// On a page that one file must be for many old addresses: goes straight to what the part after the question mark means.
// Each such address has a page of its own, in a folder named as `queryName` of src/model/old-address.ts names it.
const { queries, names } = document.currentScript.dataset;

const nameOf = (parameters) => {
  const sorted = new URLSearchParams(parameters);
  sorted.sort();
  return `${sorted}`.replaceAll('%', '~').replaceAll('*', '~2A') || 'plain';
};

const asked = [...new URLSearchParams(location.search)];
const known = JSON.parse(names);
const whole = (set) => set.every((name) => asked.some(([other]) => other === name));
// Only what some address was told apart by, without what trackers and printers' versions have added to it.
const tries = known
  .filter((set) => (set.length > 0 ? whole(set) : asked.length === 0))
  .map((set) => asked.filter(([name]) => set.includes(name)));
// A query such as ?20050919 is its own name.
if (asked.some(([, value]) => value === '')) tries.unshift(asked);

const go = async () => {
  for (const name of new Set(tries.map(nameOf))) {
    const url = `${queries}${name}/`;
    try {
      const { ok } = await fetch(url, { method: 'HEAD' });
      if (ok) return location.replace(url);
    } catch {
      return; // Without a connection the page stays, which leads on by links.
    }
  }
};
go();
