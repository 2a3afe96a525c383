import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Site } from '../../model/site.ts';
import { slugify } from '../../model/slug.ts';
import { cannotWrite, codeOf } from '../input/error-code.ts';
import { findSection } from '../finish/matter.ts';
import { UsageError } from './usage-error.ts';

/**
 * The site with the section that `--section` names. An archive that has no `site.yaml` yet gets the
 * section; where there is one, it says which sections exist.
 * @throws UsageError if `site.yaml` does not know the section
 */
export function withSection(name: string | undefined, site: Site, exists: boolean): Site {
  if (!name || findSection(name, site.sections)) return site;
  if (!exists && slugify(name)) return { ...site, sections: [{ name, slug: slugify(name) }] };
  const known = site.sections.map((section) => section.name).join(', ');
  throw new UsageError(
    `--section ${name} is not in site.yaml.`,
    known ? `Use one of ${known}, or add it there.` : 'Add it there under `sections`.',
  );
}

/**
 * Writes the first `site.yaml` of an archive, with its sections and nothing else.
 * @throws UsageError if the disk does not let it
 */
export async function writeFirstSite(folder: string, { sections }: Site): Promise<void> {
  const path = join(folder, 'site.yaml');
  await writeFile(path, stringify({ sections }), { flag: 'wx' }).catch((error: unknown) => {
    throw new UsageError(`${path} is not written.`, cannotWrite(path, codeOf(error) ?? 'unknown error'));
  });
}
