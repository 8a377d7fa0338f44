// What TypeScript finds for `import 'integrator-testkit/inspector.css'`: an import for its effect.
export {};
