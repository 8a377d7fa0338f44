import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  // Serves the worker of the msw that is installed. With msw 2: npx msw init public/ --save
  plugins: mode === 'production' ? [] : [msw({ mode: 'worker-only' })],
  // The example takes the testkit from the folder that it lies in.
  server: { fs: { allow: ['../..'] } },
  build: { target: 'es2022' },
}));
