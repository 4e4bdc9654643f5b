using Regiotafel.Kern;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Tests.Portfolio.Demo;

/// <summary>Plays the changes of a demo world again, day by day, apart from the simulation and from the store.</summary>
internal sealed class Naspel(Demowereld wereld)
{
    private readonly Dictionary<Guid, object> stand = [];
    private int volgende;

    public IEnumerable<EenheidBeeld> Eenheden => stand.Values.OfType<EenheidBeeld>();

    public IEnumerable<AanbodBeeld> Aanbod => stand.Values.OfType<AanbodBeeld>();

    /// <summary>Every day of the history, with the state at its end in this object.</summary>
    public IEnumerable<DateOnly> Dagen()
    {
        for (var dag = wereld.Vraag.Begin; dag <= wereld.Vraag.LaatsteDag; dag = dag.AddDays(1))
        {
            var einde = Klok.EindeVan(dag);
            while (volgende < wereld.Mutaties.Count && wereld.Mutaties[volgende].Op < einde)
            {
                stand[wereld.Mutaties[volgende].ObjectId] = wereld.Mutaties[volgende++].Beeld;
            }
            yield return dag;
        }
    }
}
