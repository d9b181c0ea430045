#!/usr/bin/env python3
"""Fits the weights of SentenceRanking (listwise softmax for the choice, logistic regression for the trust).

Needs numpy. For each article: compile the tests, write what the reader measures, then fit over all files:
  java -cp target/classes:target/test-classes:DEPENDENCIES dev.groundling.answer.FeatureDump KNOWLEDGE_FOLDER DATA_FOLDER SET.jsonl > SET.features
  EMIT=1 python3 src/test/fitting/fit.py *.features
Prints, for each article in turn, how a fit on the others does on it, the calibration that follows, then the weights for
SentenceRanking.
"""
import json,re,sys,unicodedata
LIM={'definition':600,'comparison':700,'list':900}
def fold(s):
    s=s.replace('\u00a0',' ').replace('’',"'").replace('‘',"'").replace('“','"').replace('”','"')
    for d in '–—−‑‐': s=s.replace(d,'-')
    return re.sub(r'\s+',' ',s).lower().strip()
def has(text,a):
    t=fold(text);a=fold(a)
    for m in re.finditer(re.escape(a),t):
        b,e=m.start(),m.end()
        ok=True
        if b>0 and a[0].isalnum() and t[b-1].isalnum() and t[b-1].isascii(): ok=False
        if e<len(t) and a[-1].isalnum() and t[e].isalnum() and t[e].isascii(): ok=False
        if a[0].isdigit() and b>0 and t[b-1] in '.,' and b>1 and t[b-2].isdigit(): ok=False
        if a[-1].isdigit() and e<len(t) and t[e] in '.,' and e+1<len(t) and t[e+1].isdigit(): ok=False
        if ok: return True
    return False
def right(q,text):
    if any(has(text,m) for m in q.get('must_not') or []): return False
    if q.get('answers_all'):
        alt=q.get('answers_all_alt') or {}
        return all(has(text,a) or any(has(text,x) for x in alt.get(a,[])) for a in q['answers_all'])
    return any(has(text,a) for a in q['answers'])
def gold(q,text):
    t=re.sub(r'\s+',' ',text)
    for e in q.get('evidence') or []:
        e=re.sub(r'\s+',' ',e)
        if (e in t or t in e or (len(e)>40 and (e[:40] in t))) : return True
    return False
def verdict(q,d):
    text=re.sub(r'\s*\[\d+\]','',d['text'])
    ans=d['outcome']=='answered'
    if not q['answerable']:
        if ans: return 'invented'
        return 'refused' if not any(has(text,m) for m in q.get('must_not') or []) else 'invented'
    if not ans: return 'missed'
    if not right(q,text): return 'wrong'
    return 'right' if len(text)<=LIM.get(q['kind'],450) else 'long'

import os
import numpy as np, collections
import os; DROP=os.environ.get('DROP','').split(','); sets=sys.argv[1:]
data={s:[json.loads(l) for l in open(s) if l.startswith('{')] for s in sets}
for s in data: data[s]=[r for r in data[s] if r['q']['kind']!='zh' and r['q'].get('lang')!='zh' and r['candidates'] and not r['q'].get('derived')]
F=sorted({k for s in data for r in data[s] for c in r['candidates'] for k in c['features']})
def X(c): return np.array([c['features'].get(k,0) for k in F])
RANK=[k for k in F if k not in DROP and k not in('STANDING_OUT','IMPERATIVE','PERSONAL','OPEN')]
ri=[F.index(k) for k in RANK]
def prep(rows):
    out=[]
    for r in rows:
        q=r['q']
        cs=[X(c) for c in r['candidates']]
        g=[q['answerable'] and gold(q,c['text']) and right(q,c['text']) for c in r['candidates']]
        g2=[q['answerable'] and gold(q,c['text']) for c in r['candidates']]
        rt=[q['answerable'] and right(q,c['text']) for c in r['candidates']]
        lab=np.array(g if any(g) else (g2 if any(g2) else rt))
        out.append((r,np.array(cs),lab,np.array(rt)))
    return out
P={s:prep(data[s]) for s in data}
def fit_rank(ps,l2=0.02,it=600,lr=0.3):
    T=[(x[:,ri],y) for r,x,y,_ in ps if y.any()]
    w=np.zeros(len(ri)); m=np.zeros_like(w); v=np.zeros_like(w)
    for t in range(1,it+1):
        g=l2*w*1.0
        for x,y in T:
            z=x@w*4; p=np.exp(z-z.max()); p/=p.sum()
            pg=p*y; pg/=max(pg.sum(),1e-12)
            g+=4*(p-pg)@x/len(T)
        m=.9*m+.1*g; v=.999*v+.001*g*g
        w-=lr*0.1*(m/(1-.9**t))/(np.sqrt(v/(1-.999**t))+1e-8)
    return w*4
ANS=['SIMILARITY','COVERAGE','CONTEXT_COVERAGE','KIND','LOCAL','FOCUS','VERB','NUMBER_MISSING','NUMBER_ELSEWHERE','NAME_MISSING','NAME_ELSEWHERE','TIME_CONFLICT','WEAKEST_TERM','NOVELTY','STANDING_OUT','DEED_UNMET','QUANTITY_UNMET','COUNT_UNBOUND','MEASURE_UNMET','YEAR_CONFLICT','NAME_WORD_MISSING','NAME_WORD_ELSEWHERE','OTHER_NAME','REASON_UNMET','REQUEST_GAP','REQUEST_MET','IMPERATIVE','PERSONAL','TYPE','OPEN','YEAR_ABSENT','NAME_SCATTERED','TORN','CLAIM_UNMET']
ANS=[k for k in ANS if k in F and k not in DROP]
ai=[F.index(k) for k in ANS]
def pick(w,x,mask=None):
    z=x[:,ri]@w
    if mask is not None: z=np.where(mask,z,-1e9)
    return int(np.argmax(z))
def ans_rows(ps,w,aug=True):
    R=[];Y=[];W=[]
    for r,x,y,rt in ps:
        b=pick(w,x); q=r['q']
        R.append(x[b][ai]); Y.append(1.0 if q['answerable'] else 0.0); W.append(1.0)
        if aug and q['answerable'] and (~(y|rt)).sum()>5:
            b=pick(w,x,~(y|rt)); R.append(x[b][ai]); Y.append(0.0); W.append(AUGW)
    return np.array(R),np.array(Y),np.array(W)
AUGW=0.15
MONO={'SIMILARITY':1,'COVERAGE':1,'CONTEXT_COVERAGE':1,'KIND':1,'LOCAL':1,'VERB':1,'NUMBER_MISSING':-1,'NUMBER_ELSEWHERE':-1,'NAME_MISSING':-1,'NAME_ELSEWHERE':-1,'TIME_CONFLICT':-1,'UNKNOWN':-1,'COUNTED_UNMET':-1,'DEED_UNMET':-1,'NOVELTY':1,'STANDING_OUT':1,'FOCUS':1,'WEAKEST_TERM':1,'QUANTITY_UNMET':-1,'COUNT_UNBOUND':-1,'MEASURE_UNMET':-1,'YEAR_CONFLICT':-1,'NAME_WORD_MISSING':-1,'NAME_WORD_ELSEWHERE':-1,'OTHER_NAME':-1,'DENIAL_CONFLICT':-1,'REASON_UNMET':-1,'REQUEST_GAP':-1,'REQUEST_MET':1,'IMPERATIVE':-1,'PERSONAL':-1,'YEAR_ABSENT':-1,'NAME_SCATTERED':-1,'TORN':-1,'CLAIM_UNMET':-1}
def fit_ans(R,Y,W,l2=0.01,it=3000):
    w=np.zeros(R.shape[1]); b=0.; mw=np.zeros(R.shape[1]+1); vw=mw.copy()
    sg=np.array([MONO.get(k,0) for k in ANS])
    for t in range(1,it+1):
        p=1/(1+np.exp(-(R@w+b))); e=W*(p-Y)/W.sum()
        g=np.append(R.T@e+l2*w/10,e.sum())
        mw=.9*mw+.1*g; vw=.999*vw+.001*g*g
        st=0.03*(mw/(1-.9**t))/(np.sqrt(vw/(1-.999**t))+1e-8)
        w-=st[:-1]; b-=st[-1]
        w=np.where((sg>0)&(w<0),0,w); w=np.where((sg<0)&(w>0),0,w)
    return w,b
QUANTITY={'COUNT','MONEY','PERCENTAGE','YEAR','DATE','DURATION','MEASURE'}
# Two sets on one article are left out together: n2 asks about t2's article, n4 about t4's.
def article(s): return os.path.basename(s).replace('n2','t2').replace('n4','t4')
# What AnswerExcerpts puts together: the best sentence, and those nearly as good.
def excerpts(kind,z,cs):
    o=np.argsort(-z); near,most=(0.5,2) if kind in QUANTITY else (2,3)
    t=[cs[o[0]]['text']]
    for i in o[1:most]:
        if z[o[0]]-z[i]<=near and sum(map(len,t))+len(cs[i]['text'])<=385: t.append(cs[i]['text'])
    return ' '.join(t)
def left_out(s):
    tr=[p for t in sets if article(t)!=article(s) for p in P[t]]
    w=fit_rank(tr); R,Y,W=ans_rows(tr,w); aw,ab=fit_ans(R,Y,W)
    out=[]
    for r,x,y,rt in P[s]:
        z=x[:,ri]@w; b=int(np.argmax(z)); q=r['q']
        p=float(1/(1+np.exp(-(x[b][ai]@aw+ab))))
        out.append((p,q['answerable'],q['answerable'] and right(q,excerpts(r['kind'],z,r['candidates'])),bool(rt[b])))
    return out
# Shares over blocks of equal size, made to rise by pooling neighbours that fall (isotonic regression).
def calibration(rows,low,size=40):
    rows=sorted(r for r in rows if r[0]>=low); n=max(1,len(rows)//size); st=[]
    for i in range(n):
        b=rows[i*len(rows)//n:(i+1)*len(rows)//n]
        st.append([np.mean([x[0] for x in b]),np.mean([x[1] for x in b]),len(b)])
        while len(st)>1 and st[-2][1]>=st[-1][1]:
            a,c=st[-2:]; m=a[2]+c[2]; st[-2:]=[[(a[0]*a[2]+c[0]*c[2])/m,(a[1]*a[2]+c[1]*c[2])/m,m]]
    return ', '.join('{ %.2f, %.2f }'%(x,y) for x,y,m in st)
if __name__=='__main__':
    rows={s:left_out(s) for s in sets}
    for s in sets:
        a=[r for r in rows[s] if r[1]]; u=[r for r in rows[s] if not r[1]]
        print(f'{s}: best sentence right {np.mean([r[3] for r in a]):.2f}',' | '.join(f'{t}: right {np.mean([r[2] and r[0]>=t for r in a]):.2f} refused {np.mean([r[0]<t for r in u]):.2f}' for t in (.4,.5,.6)))
    flat=[r for s in sets for r in rows[s]]; a=[r for r in flat if r[1]]; u=[r for r in flat if not r[1]]
    print(f'all, n {len(a)} and {len(u)}: best sentence right {np.mean([r[3] for r in a]):.3f}, AUROC {np.mean([np.mean([x[0]>y[0] for y in u]) for x in a]):.3f}')
    for t in (.35,.4,.45,.48,.5,.55,.6): print(f'{t}: right {np.mean([r[2] and r[0]>=t for r in a]):.3f} refused {np.mean([r[0]<t for r in u]):.3f}')
    print('ANSWERED_RIGHT',calibration([(r[0],r[2]) for r in flat],.4)); print('REFUSED_RIGHT',calibration([(1-r[0],not r[1]) for r in flat],.4))
    if 'EMIT' in os.environ:
        allp=[p for t in sets for p in P[t]]
        w=fit_rank(allp); R,Y,W=ans_rows(allp,w); aw,ab=fit_ans(R,Y,W)
        print('CHOICE'); print(',\n'.join(f'entry(Feature.{k}, {a:.2f})' for k,a in zip(RANK,w) if abs(a)>=.05))
        print('TRUST %.2f'%ab); print(',\n'.join(f'entry(Feature.{k}, {a:.2f})' for k,a in zip(ANS,aw) if abs(a)>=.05))
