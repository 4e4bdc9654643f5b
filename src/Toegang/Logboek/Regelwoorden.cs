using System.Text;

namespace Regiotafel.Toegang.Logboek;

/// <summary>A line of the log in words: what is kept are names from the matrix and from the code, and both are Dutch.</summary>
internal static class Regelwoorden
{
    /// <summary>"aanbod.vasthouden" is "Aanbod vasthouden".</summary>
    public static string Handeling(string handeling) => Hoofdletter(handeling.Replace('.', ' '));

    /// <summary>"Vrij,BevestigdOp" is "vrij, bevestigd op".</summary>
    public static string Velden(string velden) =>
        string.Join(
            ", ",
            velden.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Los)
        );

    /// <summary>"Rolbinding" is "rolbinding", "VasthoudingTot" is "vasthouding tot".</summary>
    public static string Los(string naam)
    {
        var uit = new StringBuilder(naam.Length + 4);
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && uit.Length > 0)
            {
                uit.Append(' ');
            }
            uit.Append(char.ToLowerInvariant(teken));
        }
        return uit.ToString();
    }

    private static string Hoofdletter(string tekst) =>
        tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
