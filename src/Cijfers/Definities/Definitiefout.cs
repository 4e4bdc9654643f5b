namespace Regiotafel.Cijfers.Definities;

/// <summary>A definition file that is not right: file, line and a Dutch sentence for who wrote it.</summary>
internal sealed class Definitiefout(string bestand, int regel, string melding)
    : Exception($"{bestand}, regel {regel}: {melding}")
{
    public string Bestand { get; } = bestand;

    /// <summary>Line in the file, from 1.</summary>
    public int Regel { get; } = regel;
}
