namespace Regiotafel.Cijfers.Motor;

/// <summary>The engine refused a statement. Its message names tables and columns, never a value of a row, only for definitions of our own.</summary>
internal sealed class Motorfout(string melding) : Exception(melding);
