import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    engine: 'src/engine.ts',
    explanation: 'src/explanation/index.ts',
    intake: 'src/intake/index.ts',
    published: 'src/published/index.ts',
    schemas: 'src/schemas.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  // tsup sets `baseUrl`, which TypeScript 6 has deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
