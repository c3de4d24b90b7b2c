declare module 'virtual:skills' {
  const skills: import('../core/dictionary/compiled').CompiledSkills;
  export default skills;
}
