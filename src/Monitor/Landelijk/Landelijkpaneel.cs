using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>A figure of the national page that has an address of its own.</summary>
/// <param name="Code">Stable: others link to it. Never given to another figure.</param>
/// <param name="Wel">What it says.</param>
/// <param name="Niet">What it does not say.</param>
/// <param name="Indicatoren">Codes of the definitions behind it; none for what a source only printed.</param>
internal sealed record Landelijkpaneel(
    string Code,
    Figuur Figuur,
    string Wel,
    string Niet,
    IReadOnlyList<string> Indicatoren
)
{
    public string Adres => Vast(Code);

    public string Inbedadres => $"/monitor/inbedden/{Code}";

    public static string Vast(string code) => $"/monitor/paneel/{code}";
}
