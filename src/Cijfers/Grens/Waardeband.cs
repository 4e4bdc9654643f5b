using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The least and the most that a value can be, given what its counts stand for.</summary>
internal readonly record struct Waardeband(Breuk Laag, Breuk Hoog);
