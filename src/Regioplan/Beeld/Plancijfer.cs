using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>A figure of a plan with the short code that leads back to it.</summary>
/// <param name="Code">R4K7-9QXM: the same for as long as the uitgave exists, since an uitgave never changes.</param>
/// <param name="Uitgave">Where it was opened.</param>
internal sealed record Plancijfer(string Code, VrijCijfer Cijfer, Openbareuitgave Uitgave)
{
    // No I, L, O and U: they are misread, or make words.
    private const string Tekens = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The meting that it comes from.</summary>
    public string MetingId => Cijfer.MetingId;

    /// <summary>Where it is explained, for as long as the uitgave exists.</summary>
    public string Adres(Zorgkantoorregio regio) => $"/regioplan/{regio.Slug}/{Uitgave.Editie}/cijfer/{Code}";

    public static Plancijfer Van(VrijCijfer cijfer, Openbareuitgave uitgave) =>
        new(Maak(cijfer, uitgave.Id), cijfer, uitgave);

    /// <summary>A code as somebody types it: spaces and small letters do not matter; null when it can be no code.</summary>
    public static string? Lees(string? tekst)
    {
        var code = new string([.. (tekst ?? "").ToUpperInvariant().Where(t => t is not (' ' or '-'))]);
        return code.Length == 8 && code.All(Tekens.Contains) ? $"{code[..4]}-{code[4..]}" : null;
    }

    private static string Maak(VrijCijfer c, Guid uitgave)
    {
        var sleutel = string.Join('\n', uitgave, c.MetingId, c.Indicator, c.Versie, c.Periode, c.Regio, c.Uitsplitsing);
        if (c.Regios.Count > 0)
        {
            // It is no part of the uitgave: when the list of regions changes, it is another figure.
            sleutel += $"\n{string.Join(',', c.Regios)}";
        }
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(sleutel));
        var code = new string([.. hash.Take(8).Select(b => Tekens[b % Tekens.Length])]);
        return $"{code[..4]}-{code[4..]}";
    }
}
