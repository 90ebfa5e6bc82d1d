declare module '*.quiz.md' {
  const bank: import('./model').Bank;
  export default bank;
}
