import { defineConfig } from 'vitest/config';
import { bankModule } from './build';

export default defineConfig({
  plugins: [
    {
      name: 'banks',
      transform: (code, id) => (id.endsWith('.quiz.md') ? { code: bankModule(code, id) } : null),
    },
  ],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // React's and chalk's answers to these are decided when they load.
    env: { NODE_ENV: 'test', FORCE_COLOR: '0', TZ: 'Europe/Berlin' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: 'test/build.ts',
    setupFiles: 'test/setup.ts',
  },
});
