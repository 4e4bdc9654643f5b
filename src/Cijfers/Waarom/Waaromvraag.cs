using Regiotafel.Cijfers.Correcties;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>Two metingen of one indicator, the earlier first.</summary>
internal sealed record Waaromvraag(string Editie, string Indicator, Waaromkant Eerder, Waaromkant Later)
{
    /// <summary>Before the names of the files of the earlier delivery.</summary>
    public const string Vooreerder = "eerder/";

    /// <summary>Before those of the later one.</summary>
    public const string Voorlater = "later/";
}

/// <summary>One of the two.</summary>
/// <param name="Rijen">Lines of metingen.csv as they are stored.</param>
/// <param name="Correcties">Those that its ingredients name.</param>
internal sealed record Waaromkant(string MetingId, string Rijen, IReadOnlyList<Correctie> Correcties);
