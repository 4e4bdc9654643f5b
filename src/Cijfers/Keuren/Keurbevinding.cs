namespace Regiotafel.Cijfers.Keuren;

/// <summary>What is not right in a definition file.</summary>
/// <param name="Regel">Line of the file, from 1.</param>
/// <param name="Melding">Dutch, for who wrote the definition.</param>
internal sealed record Keurbevinding(string Bestand, int Regel, string Melding)
{
    public override string ToString() => $"{Bestand}, regel {Regel}: {Melding}";
}
