"""Events and deadlines that the sentences of conclusions speak of."""
