/** Asks what is to be marked on this page, where the search has left something. */
try {
  if (localStorage.getItem('marked') ?? sessionStorage.getItem('marked')) {
    void import('./handed-marks.ts').then(({ markHanded }) => markHanded());
  }
} catch {
  // Without storage nothing is handed over.
}
