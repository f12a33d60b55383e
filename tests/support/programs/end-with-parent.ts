/** Loaded into the bot before its own code: ends it when whoever started it is gone, however that came about. */

process.stdin.once('close', () => process.kill(process.pid, 'SIGTERM')).resume();
