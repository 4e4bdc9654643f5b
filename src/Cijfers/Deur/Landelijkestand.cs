using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The national figures that ship with Regiotafel: what <c>cijfers bereken --editie monitor</c> gives for the published counts of the
/// Eindrapport regioaanpak (folder <c>Landelijk/</c>, delivery and outcome; a test computes them again). The source rounded every
/// count to five, so nothing here can be traced to a person.
/// </summary>
public sealed class Landelijkestand
{
    /// <summary>Half of what a count can differ from its rounded value, both ways (a multiple of five stands for at most two more or less).</summary>
    public const int Afrondmarge = 2;

    private const string Map = "Landelijk/";

    /// <summary>Reads the shipped files.</summary>
    /// <exception cref="FormatException">A shipped file is not as the program writes it: a defect of the build.</exception>
    public Landelijkestand()
    {
        Csv = Lees("metingen.csv");
        var regels = Encoding.UTF8.GetString(Csv.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        Cijfers = [.. regels.Select(r => Cijfer(r.Split(';')))];
        Hash = Convert.ToHexStringLower(SHA256.HashData(Csv.Span));
    }

    /// <summary>Where the counts come from, as a source line says it.</summary>
    public string Bron => "CIZ via Eindrapport regioaanpak, bijlage A, dashboard van 19 april 2024";

    /// <summary>In the order of metingen.csv.</summary>
    public ImmutableArray<Landelijkcijfer> Cijfers { get; }

    /// <summary>The file itself, for who wants to compute with it.</summary>
    public ReadOnlyMemory<byte> Csv { get; }

    /// <summary>SHA-256 of <see cref="Csv"/>, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The goals for the inflow, in the order of their list.</summary>
    public IReadOnlyList<Instroomdoel> Doelen { get; } =
    [.. Doel.Alle.Select(d => new Instroomdoel(d.Code, d.Omschrijving, d.Van, d.Waarde, Rolwoord(d.Rol), d.Bron))];

    /// <summary>The figures of one indicator and breakdown, in order of peildatum.</summary>
    public IReadOnlyList<Landelijkcijfer> Reeks(string indicator, string uitsplitsing = "") =>
        [.. Cijfers.Where(c => c.Indicator == indicator && c.Uitsplitsing == uitsplitsing).OrderBy(c => c.Peildatum)];

    private static Landelijkcijfer Cijfer(string[] velden) =>
        new(
            velden[0],
            velden[1],
            DateOnly.ParseExact(velden[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            velden[4],
            int.Parse(velden[5], CultureInfo.InvariantCulture),
            velden[6].Length == 0 ? null : int.Parse(velden[6], CultureInfo.InvariantCulture),
            decimal.Parse(velden[7], CultureInfo.InvariantCulture)
        );

    private static string Rolwoord(Doelrol rol) => rol.ToString().ToLowerInvariant();

    private static ReadOnlyMemory<byte> Lees(string naam)
    {
        using var stroom =
            typeof(Landelijkestand).Assembly.GetManifestResourceStream(Map + naam)
            ?? throw new FormatException($"{Map}{naam} is missing.");
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
