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
// The whole query first, then without what trackers and printers' versions have added to it.
const tries = [asked, ...known.map((set) => asked.filter(([name]) => set.includes(name)))];
const meant = (parameters) => parameters.length > 0 || (asked.length === 0 && known.some((set) => set.length === 0));

const go = async () => {
  for (const name of new Set(tries.filter(meant).map(nameOf))) {
    const url = `${queries}${name}/`;
    try {
      const { ok } = await fetch(url, { method: 'HEAD' });
      if (ok) return location.replace(url);
    } catch {
      return; // Without a connection the list stays, which holds all there is.
    }
  }
};
go();
