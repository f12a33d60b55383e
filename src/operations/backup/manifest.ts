import { z } from 'zod';

/** Increase it when older versions of this code cannot read what this one writes. */
export const formatVersion = 1;

/** What the manifest of every format version contains. */
export const anyManifest = z.object({ format: z.literal('hesabat-backup'), version: z.int() });

/** What a photo is called. Nothing else is restored, since it is the name of a file in the backup. */
const photoKey = /^([\w-]{1,36}\/)?[\w-]{1,36}\.jpg$/;

const count = z.int().nonnegative();
const content = { bytes: count, sha256: z.hex().length(64) };

/** The first file of a backup, which lists all that is in it. */
export const manifestSchema = z.object({
  ...anyManifest.shape,
  version: z.literal(formatVersion),
  /** When the snapshot was taken. */
  at: z.iso.datetime(),
  migration: z.object({ when: count, hash: z.string() }),
  sequences: z.array(
    z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/), isCalled: z.boolean() }),
  ),
  /** In the order of loading: a table comes after those that its foreign keys refer to. */
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: count, ...content }),
  ),
  jobs: z.object({ rows: count, ...content }),
  photos: z.array(z.object({ file: z.string().regex(photoKey), ...content })),
  /** Photos that the database names, but does not have. */
  missingPhotos: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
type TableInBackup = Manifest['tables'][number];

export type Part = { path: string; bytes: number; sha256: string } & (
  | { kind: 'table'; rows: number; table: TableInBackup }
  | { kind: 'jobs'; rows: number }
  | { kind: 'photo'; file: string }
);

/** Lists the parts that follow the manifest, in their order. */
export function listParts({ tables, jobs, photos }: Manifest): Part[] {
  return [
    ...tables.map((table) => ({ ...pick(table), kind: 'table' as const, path: tablePath(table), table })),
    { ...pick(jobs), kind: 'jobs', path: jobsPath },
    ...photos.map((photo) => ({ ...photo, kind: 'photo' as const, path: photoPath(photo.file) })),
  ];
}

const pick = ({ bytes, sha256, rows }: Manifest['jobs']) => ({ bytes, sha256, rows });

export const manifestPath = 'manifest.json';
export const jobsPath = 'jobs.copy';
export const tablePath = ({ name }: { name: string }) => `tables/${name}.copy`;
const photoPath = (file: string) => `photos/${file}`;
