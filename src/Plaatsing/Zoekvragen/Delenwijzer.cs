using Regiotafel.Plaatsing.Wensen;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>The parts in which a zoekvraag is filled in, as links.</summary>
/// <param name="Id">The zoekvraag.</param>
/// <param name="Dag">The lists as they hold on this day.</param>
/// <param name="Hier">Name of the part that is open.</param>
internal sealed record Delenwijzer(Guid Id, DateOnly Dag, string Hier)
{
    /// <summary>Name, address and title of each, in order.</summary>
    public IEnumerable<(string Naam, string Adres, string Titel)> Delen =>
        Feitendeel
            .Alle(Dag, [])
            .Select(d => (d.Naam, $"/plaatsing/zoekvraag/{Id}/feiten/{d.Naam}", d.Titel))
            .Append((WensenModel.Deel, $"/plaatsing/zoekvraag/{Id}/wensen", "Wensen"));
}
