namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A published plan, whole, as everyone may read it from its moment on; never changed.</summary>
internal sealed class Openbaarplan
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required string Editie { get; init; }
    public required int Nummer { get; init; }
    public required DateTime Op { get; init; }
    public required DateTime Vanaf { get; init; }
    public required string Noot { get; init; }

    /// <summary>Ids of the uitgaven its figures come from, with spaces.</summary>
    public required string Uitgaven { get; init; }
    public required string Inhoud { get; init; }
    public required string Hash { get; init; }
}
