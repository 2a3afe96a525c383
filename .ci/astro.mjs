// Astro's own command line, with its usage reports off: nothing here counts anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import('../node_modules/astro/bin/astro.mjs');
