using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// The form of an upload, read section by section: a file goes through the encryption of the vault as it comes in. The form of the
/// framework would put everything above 64 kB readable in the temporary folder first.
/// </summary>
internal sealed class Uploadformulier(HttpRequest verzoek, Ruwkluis kluis, string regio, long hoogstens)
    : IFormFeature,
        IDisposable
{
    private const int MeesteVelden = 20;
    private const int Veldlengte = 4096;
    private readonly List<Ruwstuk> stukken = [];
    private readonly List<Stream> open = [];

    public bool HasFormContentType => true;

    public IFormCollection? Form { get; set; }

    /// <summary>Whether a request has a form with files; any other is read by the framework.</summary>
    public static bool Kan(HttpRequest verzoek) =>
        MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort)
        && soort.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && soort.Boundary.Length > 0;

    /// <summary>What was read before; nobody waits for a network here.</summary>
    public IFormCollection ReadForm() => Form ?? throw new InvalidOperationException("The form was not read yet.");

    public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken) =>
        Form ??= await Lees(cancellationToken);

    /// <summary>Removes what was sent: what is kept lies in the vault by then.</summary>
    public void Dispose()
    {
        open.ForEach(s => s.Dispose());
        open.Clear();
        stukken.ForEach(s => s.Dispose());
        stukken.Clear();
    }

    private async Task<IFormCollection> Lees(CancellationToken ct)
    {
        var grens = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(verzoek.ContentType).Boundary).ToString();
        var lezer = new MultipartReader(grens, verzoek.Body) { BodyLengthLimit = hoogstens };
        var velden = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        var bestanden = new FormFileCollection();
        while (await lezer.ReadNextSectionAsync(ct) is { } deel)
        {
            if (!ContentDispositionHeaderValue.TryParse(deel.ContentDisposition, out var kop))
            {
                throw new InvalidDataException("A section of the form has no name.");
            }
            var naam = HeaderUtilities.RemoveQuotes(kop.Name).ToString();
            if (!kop.IsFileDisposition())
            {
                velden[naam] = StringValues.Concat(velden.GetValueOrDefault(naam), await Waarde(deel, ct));
                if (velden.Sum(v => v.Value.Count) > MeesteVelden)
                {
                    throw new InvalidDataException("The form has too many fields.");
                }
            }
            // One more than may be: then the page says so in words. The rest is read past.
            else if (stukken.Count <= Leveringsgrenzen.MeesteBestanden)
            {
                var stuk = await kluis.Berg(regio, deel.Body, ct);
                stukken.Add(stuk);
                bestanden.Add(new Uploadbestand(() => Open(stuk), stuk.Lengte, naam, Bestandsnaam(kop)));
            }
        }
        return new FormCollection(velden, bestanden);
    }

    // Whoever reads a zip leaves it open.
    private Stream Open(Ruwstuk stuk)
    {
        var stroom = kluis.Open(stuk);
        open.Add(stroom);
        return stroom;
    }

    private static async Task<string> Waarde(MultipartSection deel, CancellationToken ct)
    {
        using var lezer = new StreamReader(deel.Body);
        var tekens = new char[Veldlengte + 1];
        var aantal = await lezer.ReadBlockAsync(tekens, ct);
        return aantal <= Veldlengte
            ? new(tekens, 0, aantal)
            : throw new InvalidDataException("A field of the form is too long.");
    }

    private static string Bestandsnaam(ContentDispositionHeaderValue kop) =>
        HeaderUtilities.RemoveQuotes(kop.FileNameStar.Length > 0 ? kop.FileNameStar : kop.FileName).ToString();
}
