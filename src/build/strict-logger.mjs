import nodeLogger from 'astro/logger/node';

/** Astro's own log, but a build with an error or a warning about content in it exits with 1. Must be JavaScript: Astro loads it as it is. */
export default function strictLogger(config = {}) {
  const inner = nodeLogger(config);
  const problems = [];
  if (process.argv.includes('build')) {
    process.on('exit', (code) => {
      if (code === 0 && problems.length > 0) process.exitCode = 1;
    });
  }
  return {
    ...inner,
    write(message) {
      inner.write(message);
      if (message.level === 'error' || (message.level === 'warn' && /content|loader/u.test(message.label ?? '')))
        problems.push(message.message);
    },
  };
}
