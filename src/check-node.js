// Plain JavaScript on purpose: an older Node cannot even read the TypeScript beside it.
const wanted = 24;
const found = Number.parseInt(process.versions.node, 10);

if (found < wanted) {
  console.error(
    `Hesabat needs Node ${wanted} or newer, this is Node ${process.versions.node}: run "npm ci" in this folder (it brings Node ${wanted} along) and start it with "npm start", or install a newer Node.`,
  );
  process.exit(1);
}
