using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>The style of the house for in a file that stands alone: its fonts are in it.</summary>
internal sealed partial class Bladstijl(Bundel bundel, IWebHostEnvironment omgeving)
{
    private readonly Lazy<string> _stijl = new(() => Maak(bundel, omgeving));

    /// <summary>Empty when the bundle was not made.</summary>
    public string Tekst => _stijl.Value;

    // A letter with an axis comes into a PDF as drawings (Type 3): in a file that is printed each weight is a letter of its own.
    private static string Maak(Bundel bundel, IWebHostEnvironment omgeving) =>
        bundel.Adres("regiotafel.css") is { } huis && bundel.Adres("druk.css") is { } druk
            ? Letter()
                .Replace(
                    Metas().Replace(Stijltekst(omgeving, huis), "") + Stijltekst(omgeving, druk),
                    letter =>
                        $"url(\"data:font/woff2;base64,{Convert.ToBase64String(Bytes(omgeving, "/bundel/" + letter.Groups["naam"].Value))}\")"
                )
            : "";

    private static string Stijltekst(IWebHostEnvironment omgeving, string adres) =>
        System.Text.Encoding.UTF8.GetString(Bytes(omgeving, adres));

    private static byte[] Bytes(IWebHostEnvironment omgeving, string adres)
    {
        using var bron = omgeving.WebRootFileProvider.GetFileInfo(adres).CreateReadStream();
        using var geheugen = new MemoryStream();
        bron.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    [GeneratedRegex(@"@font-face\{[^}]*-wght-[^}]*\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Metas();

    [GeneratedRegex(@"url\(""?\./(?<naam>[A-Za-z0-9._-]+\.woff2)""?\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Letter();
}
