import { accept, portalFixtures } from './portal-fixtures.ts';

const names = process.argv.slice(2);
const fixtures = portalFixtures().filter(({ name }) => names.length === 0 || names.includes(name));
if (fixtures.length === 0) {
  console.error(`no fixture named ${names.join(', ')}`);
  process.exitCode = 2;
}
for (const fixture of fixtures)
  console.log(`${accept(fixture) ? 'rewritten' : 'unchanged'}  ${fixture.name}`);
console.log('Look at the difference before you commit it: git diff test/fixtures/portals');
