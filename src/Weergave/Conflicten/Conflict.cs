using Microsoft.AspNetCore.Http;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Weergave.Conflicten;

/// <summary>
/// Two people saved the same form. Your value is chosen at first only where the other did not touch the field; without the
/// value that the form started from, we take it that the other did.
/// </summary>
internal sealed record Conflict(
    Conflictzijde Zijde,
    string Actie,
    IReadOnlyList<Verschil> Verschillen,
    IReadOnlyList<KeyValuePair<string, string>> Gelijke
)
{
    public int AantalGelijk => Zijde.Velden.Count - Verschillen.Count;

    public static Conflict Tussen(Conflictzijde zijde, IFormCollection formulier, string actie)
    {
        var verschillen = new List<Verschil>();
        foreach (var veld in zijde.Velden)
        {
            var uw = Waarden(formulier, veld.Naam);
            var (nuGeschreven, uwGeschreven) = (veld.Geschreven(veld.Nu), veld.Geschreven(uw));
            if (!string.Equals(nuGeschreven, uwGeschreven, StringComparison.Ordinal))
            {
                var was = formulier.ContainsKey(FormulierTagHelper.Wasveld + veld.Naam)
                    ? veld.Geschreven(Waarden(formulier, FormulierTagHelper.Wasveld + veld.Naam))
                    : null;
                var onaangeroerd = string.Equals(was, nuGeschreven, StringComparison.Ordinal);
                verschillen.Add(new(veld.Naam, veld.Label, veld.Nu, uw, nuGeschreven, uwGeschreven, onaangeroerd));
            }
        }
        return new Conflict(zijde, actie, verschillen, Gelijk(formulier, verschillen));
    }

    // Everything that the form sent and that needs no choice, except what every form writes itself.
    private static List<KeyValuePair<string, string>> Gelijk(IFormCollection formulier, List<Verschil> verschillen) =>
        [
            .. formulier
                .Where(veld =>
                    !FormulierTagHelper.IsEigenVeld(veld.Key)
                    && !Conflictkeuze.IsKeuzeveld(veld.Key)
                    && verschillen.TrueForAll(verschil =>
                        !string.Equals(verschil.Naam, veld.Key, StringComparison.Ordinal)
                    )
                )
                .SelectMany(veld => veld.Value.Select(waarde => KeyValuePair.Create(veld.Key, waarde ?? ""))),
        ];

    private static string[] Waarden(IFormCollection formulier, string naam) => [.. formulier[naam].OfType<string>()];
}
