import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Reads a command's arguments; `--help` and mistakes print the help and end the command. */
export function readArguments<T extends ParseArgsConfig>(help: string, config: T) {
  try {
    const read = parseArgs({
      ...config,
      options: { ...config.options, help: { type: 'boolean', short: 'h' } },
    } as T);
    if ((read.values as { help?: boolean }).help) {
      console.log(help);
      process.exit(0);
    }
    return read;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}
