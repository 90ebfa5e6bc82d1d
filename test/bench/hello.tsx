import { render, Text } from 'ink';

/** The least that can be drawn with Ink: what the program's own start-up is measured against. */
render(<Text>Hello, world</Text>);
