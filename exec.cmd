@rem For "npm start" on Windows, where no shell knows "exec": runs what follows.
@%*
