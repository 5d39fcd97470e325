// Runs before every npm command of ours, also on a fresh clone: Node built-ins only, and nothing on
// standard output, which belongs to the command itself. "build" as the argument builds as well.
import { nodeProblem } from './node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import('./prepare/prepare-project.mjs')
  .then(({ prepareProject }) => prepareProject({ build: process.argv[2] === 'build' }))
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
