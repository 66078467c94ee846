import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { LanguageContext } from "../language";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Whatever a view throws, the pane stays: it says so and offers to draw itself anew. */
export class ErrorBoundary extends Component<Props, State> {
  static override readonly contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { pane } = this.context;
    return (
      <div role="alert" style={{ padding: "24px 16px", display: "grid", gap: "12px", justifyItems: "start" }}>
        <Text as="h1" size={500} weight="semibold" block style={{ margin: 0 }}>
          {pane.crashTitle}
        </Text>
        <Text>{pane.crashText}</Text>
        <Button appearance="primary" onClick={() => this.setState({ failed: false })}>
          {pane.retry}
        </Button>
      </div>
    );
  }
}
