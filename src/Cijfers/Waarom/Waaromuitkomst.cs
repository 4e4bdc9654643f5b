namespace Regiotafel.Cijfers.Waarom;

/// <summary>The whole difference between two metingen, split.</summary>
/// <param name="Splitsbaar">False: this version of the program no longer gives the later meting, so nothing can be swapped.</param>
/// <param name="Samen">The step "definitie" also holds the code lists: the earlier ones are not here any more.</param>
/// <param name="Rijen">Rows of the source that each step brings and takes away.</param>
/// <param name="Cellen">Those that differ somewhere on the path.</param>
/// <param name="Woorden">Regions whose word changes in a step.</param>
internal sealed record Waaromuitkomst(
    bool Splitsbaar,
    bool Samen,
    IReadOnlyList<Waaromrijen> Rijen,
    IReadOnlyList<Waaromcel> Cellen,
    IReadOnlyList<Waaromwoord> Woorden
)
{
    public static Waaromuitkomst NietSplitsbaar { get; } = new(false, false, [], [], []);
}

/// <summary>Rows of the source.</summary>
internal sealed record Waaromrijen(Waaromstap Stap, int Erbij, int Eraf);

/// <summary>One figure: as it was, what each step adds, and as it is. The steps add up to the difference.</summary>
/// <param name="Eerder">As printed; empty: there was no figure, which counts as nothing in the sum.</param>
/// <param name="Stappen">In the order of <see cref="Waaromstap"/>, with two decimals more than the figure.</param>
internal sealed record Waaromcel(
    string Periode,
    string Regio,
    string Uitsplitsing,
    string Eerder,
    IReadOnlyList<string> Stappen,
    string Later
);

/// <summary>A region whose word beside all regions becomes another.</summary>
internal sealed record Waaromwoord(
    Waaromstap Stap,
    string Periode,
    string Regio,
    string Uitsplitsing,
    string Was,
    string Wordt
);
